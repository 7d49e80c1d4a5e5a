package org.musubi.viewpoint.view;

import org.musubi.viewpoint.specification.Position;

/**
 * A small picture put onto an element by a decoration of a layer.
 *
 * @param position where on the element
 * @param imagePath path of the picture as the specification writes it
 * @param tooltip text shown while the pointer rests on it, null = none
 */
public record Decoration(Position position, String imagePath, String tooltip) {
}
