package org.musubi.architecture.cycle.right;

import org.musubi.architecture.cycle.left.Left;

/** The other half of the package cycle. */
public record Right(Left other) {
}
