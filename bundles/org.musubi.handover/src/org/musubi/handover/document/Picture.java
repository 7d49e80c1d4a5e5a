package org.musubi.handover.document;

/**
 * A picture as wide as a part of the text.
 *
 * @param png the picture file
 * @param share of the width of the text, above 0 up to 1
 * @param aspect height ÷ width
 * @param description in words, for those who cannot see it
 */
public record Picture(byte[] png, double share, double aspect, String description) implements Block {
}
