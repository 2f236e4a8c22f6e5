# ruff: noqa: N802 - the base class finds its methods by the names of the tree's parts
"""Code that notes which ways it goes: each is a call of `seen`, the cheapest there is."""

from collections.abc import Iterable

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

from simulator.model.branch import Branch, Case
from simulator.rendering.branches import boolean_of, branch_at, forks_in
from simulator.rendering.scan import Scan


class CountingWriter(CodeGenerator):
    """Writes the tests, loops and fallbacks of a template.

    `seen(2)` says that the text goes the ways of `marks[2]`.
    """

    scan: Scan
    marks: list[tuple[Branch, ...]]

    def count(self, tree: nodes.Template) -> None:
        """Note the ways of this tree."""
        self.marks = []
        self._forks = {id(each) for each in forks_in(tree)}
        self._counters: dict[int, str] = {}

    def _seen(self, *branches: Branch) -> str:
        self.marks.append(branches)
        return f"seen({len(self.marks) - 1})"

    def _seen_at(self, node: nodes.Node, case: Case) -> str:
        return self._seen(branch_at(node, self.scan, case))

    def visit_If(self, node: nodes.If, frame: Frame) -> None:
        """Note which of its tests holds, and which before that do not."""
        inner = frame.soft()
        failed: list[Branch] = []
        word = "if"
        for each in (node, *node.elif_):
            self.writeline(f"{word} ", each)
            self.visit(each.test, inner)
            self.write(":")
            yes, no = (branch_at(each, self.scan, case) for case in (Case.YES, Case.NO))
            self._block((*failed, yes), each.body, inner)
            failed.append(no)
            word = "elif"
        self.writeline("else:")
        self._block(tuple(failed), node.else_, inner)

    def _block(self, branches: tuple[Branch, ...], body: list[nodes.Node], frame: Frame) -> None:
        self.indent()
        self.writeline(self._seen(*branches))
        self.blockvisit(body, frame)
        self.outdent()

    def visit_For(self, node: nodes.For, frame: Frame) -> None:
        """Note how often it goes round."""
        counter = self.temporary_identifier()
        self.writeline(f"{counter} = 0")
        self._counters[id(node.body)] = counter
        super().visit_For(node, frame)
        none, one, many = (self._seen_at(node, case) for case in (Case.NONE, Case.ONE, Case.MANY))
        self.writeline(f"{many} if {counter} > 1 else {one} if {counter} else {none}")

    def blockvisit(self, nodes: Iterable[nodes.Node], frame: Frame) -> None:
        """Write a block, which may be a loop's."""
        counter = self._counters.pop(id(nodes), None)
        if counter:
            self.writeline(f"{counter} += 1")
        super().blockvisit(nodes, frame)

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:
        """Note which of its values is shown."""
        if id(node) not in self._forks:
            super().visit_CondExpr(node, frame)
            return
        inner = frame.soft()
        self.write(f"(({self._seen_at(node, Case.YES)} or ")
        self.visit(node.expr1, inner)
        self.write(") if ")
        self.visit(node.test, inner)
        self.write(f" else ({self._seen_at(node, Case.NO)} or ")
        if node.expr2 is None:
            self.write('Undefined("no else")')
        else:
            self.visit(node.expr2, inner)
        self.write("))")

    def visit_Or(self, node: nodes.BinExpr, frame: Frame) -> None:
        """Note which of its values is shown."""
        if id(node) not in self._forks:
            super().visit_Or(node, frame)
            return
        value = self.temporary_identifier()
        self.write(f"(({self._seen_at(node, Case.VALUE)} or {value}) if ({value} := ")
        self.visit(node.left, frame)
        self.write(f") else ({self._seen_at(node, Case.FALLBACK)} or ")
        self.visit(node.right, frame)
        self.write("))")

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:
        """Note whether a fallback is needed."""
        if id(node) not in self._forks or node.node is None:
            super().visit_Filter(node, frame)
            return
        value = self.temporary_identifier()
        is_there = "" if boolean_of(node) else "not isinstance("
        self.write(f"{self.filters[node.name]}(")
        self.write(f"(({self._seen_at(node, Case.VALUE)} or {value}) if {is_there}({value} := ")
        self.visit(node.node, frame)
        self.write(")" if boolean_of(node) else "), Undefined)")
        self.write(f" else ({self._seen_at(node, Case.FALLBACK)} or {value}))")
        self.signature(node, frame)
        self.write(")")
