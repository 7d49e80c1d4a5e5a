package org.musubi.dataimport.table;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param charset encoding
 * @param byteOrderMark whether the file begins with one
 * @param delimiter between columns
 */
public record TextFormat(Charset charset, boolean byteOrderMark, char delimiter) {
}
