package org.musubi.workbench.tree;

/** A row that says what to do while a group of a council is empty; activating it creates the first element. */
public record HintNode(GroupNode group) {
}
