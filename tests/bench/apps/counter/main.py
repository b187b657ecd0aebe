"""The smallest app that counts taps: what Flet and the engine take by themselves."""

import flet as ft


@ft.component
def App() -> ft.View:
    """Draw the count and the button that adds one."""
    count, set_count = ft.use_state(0)
    return ft.View(
        route="/",
        controls=[
            ft.Text(f"{count} taps"),
            ft.Button("Add one", on_click=lambda _: set_count(count + 1)),
        ],
    )


def main(page: ft.Page) -> None:
    """Start the app."""
    page.render_views(App)


if __name__ == "__main__":
    ft.run(main)
