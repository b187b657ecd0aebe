"""Compile every module of /source.zip into /target.zip; runs inside Pyodide."""

import ast
import importlib.util
import marshal
import zipfile

UNCHECKED = (0b01).to_bytes(4, "little")
"""Flags of a file whose source nobody looks for: identified by hash, not checked."""

KINDS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

KEEPS_DOCS = ("_pyodide/", "pyodide/")
"""Pyodide reads docstrings of its own while it starts."""


def bare(source: bytes) -> ast.Module:
    """Return *source* parsed, without the docstrings, most of Flet's text."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, KINDS) and ast.get_docstring(node, clean=False) is not None:
            is_class = isinstance(node, ast.ClassDef)
            # A dataclass without one computes its signature at every import.
            kept: list[ast.stmt] = [ast.Expr(ast.Constant("."))] if is_class else []
            node.body = [*kept, *node.body[1:]] or [ast.Pass()]
    return ast.fix_missing_locations(tree)


def compiled(name: str, source: bytes) -> bytes:
    """Return the module *name* as Python would keep it after its first import."""
    keeps = name.startswith(KEEPS_DOCS)
    tree = ast.parse(source) if keeps else bare(source)
    code = compile(tree, name, "exec", dont_inherit=True)
    digest = importlib.util.source_hash(source)
    return importlib.util.MAGIC_NUMBER + UNCHECKED + digest + marshal.dumps(code)


with (
    zipfile.ZipFile("/source.zip") as given,
    zipfile.ZipFile("/target.zip", "w") as made,
):
    for entry in given.infolist():
        data = given.read(entry)
        name = entry.filename
        if name.endswith(".py"):
            name, data = f"{name}c", compiled(name, data)
        made.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
