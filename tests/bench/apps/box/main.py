"""One small box that goes to and fro: what the engine draws when little moves."""

import flet as ft

PHASE_MS = 2_000
"""As long as the leg lifts or lowers."""

SIZE, FAR = 40, 240


@ft.component
def App() -> ft.View:
    """Draw the box on its way to the one side or the other, and say which."""
    is_far, set_far = ft.use_state(False)

    def turn() -> None:
        set_far(not is_far)

    box = ft.Container(
        left=FAR if is_far else 0,
        width=SIZE,
        height=SIZE,
        bgcolor=ft.Colors.BLUE,
        animate_position=ft.Animation(PHASE_MS, ft.AnimationCurve.LINEAR),
        on_animation_end=turn,
    )
    return ft.View(
        route="/",
        controls=[
            ft.Text("Lift" if is_far else "Lower"),
            ft.Button("Start", on_click=turn),
            ft.Stack([box], width=FAR + SIZE, height=SIZE),
        ],
    )


def main(page: ft.Page) -> None:
    """Start the app."""
    page.render_views(App)


if __name__ == "__main__":
    ft.run(main)
