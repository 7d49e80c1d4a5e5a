package org.musubi.architecture.cycle.left;

import org.musubi.architecture.cycle.right.Right;

/** One half of a package cycle, so that the test for cycles has something to find. */
public record Left(Right other) {
}
