package org.musubi.design.scenario;

/**
 * A small picture on an element.
 *
 * @param image path as the specification writes it
 * @param tooltip what is told while the pointer rests on it; empty = nothing
 */
public record Mark(String image, String tooltip) {
}
