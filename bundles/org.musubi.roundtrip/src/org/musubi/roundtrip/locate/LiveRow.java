package org.musubi.roundtrip.locate;

import java.util.List;

/**
 * A row of the present model.
 *
 * @param row     what the columns of the table work on
 * @param id      what is printed in the hidden column, or empty
 * @param section id of the section it stands in
 * @param number  its place among the rows of the table with the same id, from 0
 * @param names   what it prints in the columns by which a person knows it
 */
public record LiveRow(Object row, String id, String section, int number, List<String> names) {
}
