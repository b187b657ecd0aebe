"""Cut Python's standard library to what an app in a browser can have a use for."""

import io
import zipfile
from pathlib import PurePosixPath

UNUSED = """
_pyrepl antigravity bdb cmd compileall cProfile doctest ensurepip filecmp fileinput
getopt getpass idlelib modulefinder optparse pdb pickletools profile pstats pyclbr pydoc
pydoc_data py_compile rlcompleter symtable tabnanny this timeit trace tracemalloc turtle
turtledemo unittest venv webbrowser zipapp

curses dbm ftplib imaplib mailbox mimetypes multiprocessing netrc nturl2path poplib pty
sched shelve smtplib socketserver sqlite3 tkinter tty wsgiref xmlrpc

_pydatetime _pyio colorsys configparser gettext plistlib tarfile tomllib wave xml

_aix_support _android_support _apple_support _ios_support _osx_support __phello__
"""
"""Packages and modules that stay out: tools for people at a keyboard; other computers,
processes and screens; formats the app does not read, and twins of what is built in;
other systems. Whoever needs one takes it from here."""

ENCODINGS = """
__init__ aliases ascii charmap cp1252 cp437 idna iso8859_1 latin_1 punycode
raw_unicode_escape unicode_escape utf_16 utf_16_be utf_16_le utf_32 utf_8 utf_8_sig
"""
"""Encodings that are kept."""

_UNUSED, _ENCODINGS = frozenset(UNUSED.split()), frozenset(ENCODINGS.split())


def cut(archive: bytes) -> bytes:
    """Return the zip of the standard library *archive* without what is unused."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as given,
        zipfile.ZipFile(made, "w") as target,
    ):
        for entry in given.infolist():
            if is_kept(entry.filename):
                target.writestr(
                    zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0)),
                    given.read(entry),
                )
    return made.getvalue()


def is_kept(name: str) -> bool:
    """Tell whether the file *name* of the standard library goes into the site."""
    path = PurePosixPath(name)
    if path.suffix != ".py" or path.parts[0].removesuffix(".py") in _UNUSED:
        return False
    return path.parts[0] != "encodings" or path.stem in _ENCODINGS
