package org.musubi.development.adoption;

import java.time.LocalDate;

/** A step of work with the days proposed for it, both inclusive. */
public record TaskDraft(String name, LocalDate start, LocalDate end) {
}
