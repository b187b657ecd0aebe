"""Set up the environment: ``python3 pwa/install.py .venv``.

It runs on any Python 3 and with nothing installed, so that whatever is missing
is said in one sentence.
"""

import os
import subprocess
import sys

NEEDED = (3, 11)


def main(folder):  # noqa: ANN001, ANN201  # an old Python must be able to read this
    """Make the environment *folder* with everything in it; return the exit code."""
    if sys.version_info < NEEDED:
        found = "%d.%d" % sys.version_info[:2]  # noqa: UP031
        return fail("Python 3.11 or newer is needed; this is Python %s." % found)  # noqa: UP031
    try:
        import ensurepip  # noqa: F401, PLC0415
        import venv  # noqa: F401, PLC0415
    except ImportError:
        return fail(
            "This Python lacks the module venv; on Debian, install python3-venv first."
        )
    python = os.path.join(folder, "bin", "python")  # noqa: PTH118
    steps = (
        (
            [sys.executable, "-m", "venv", folder],
            "The environment cannot be made (%s).",
        ),
        (
            [python, "-m", "pip", "install", "-q", "-e", ".[dev]"],
            "The packages cannot be installed (%s); is there a network?",
        ),
    )
    print("Setting up the environment; this takes a minute or two the first time.")
    for command, sentence in steps:
        reason = run(command)
        if reason is not None:
            return fail(sentence % reason)
    with open(os.path.join(folder, "ready"), "w") as mark:  # noqa: PTH118, PTH123
        mark.write("ready\n")
    return 0


def run(command):  # noqa: ANN001, ANN201
    """Run *command*; return None if it worked, or else the reason in its words."""
    environment = dict(os.environ, PIP_DISABLE_PIP_VERSION_CHECK="1")
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        check=False,
    )
    if not done.returncode:
        return None
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    errors = [line for line in lines if line.startswith(("ERROR", "Error"))]
    return (errors or lines or ["no reason was given"])[0].strip()


def fail(sentence):  # noqa: ANN001, ANN201
    """Say *sentence* and return the exit code of a failure."""
    sys.stderr.write(sentence + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
