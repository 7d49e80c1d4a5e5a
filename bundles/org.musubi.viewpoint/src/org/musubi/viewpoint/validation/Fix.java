package org.musubi.viewpoint.validation;

import org.musubi.viewpoint.specification.ValidationFix;

/**
 * A way to put a violation right.
 *
 * @param label what the user reads
 * @param definition the fix in the specification
 */
public record Fix(String label, ValidationFix definition) {
}
