package org.musubi.persistence;

import java.util.Objects;

/**
 * Something wrong with a council file or with what it says.
 *
 * @param message one sentence for the user: what, where and what to do, in the language of the default locale
 * @param elementId id of the element concerned, null when no single element is
 * @param line first line is 1; 0 when the place in the file is unknown
 * @param column first column is 1; 0 when unknown
 */
public record FileProblem(Kind kind, Severity severity, String message, String elementId, int line, int column) {

  public FileProblem {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
  }

  /** How bad it is. */
  public enum Severity {
    /** The file cannot be opened or saved. */
    ERROR,
    /** The file can be opened and nothing of it is lost. */
    WARNING
  }

  /** What is wrong. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** The path names a folder. */
    FOLDER,
    /** The file may not be read, or reading failed. */
    UNREADABLE,
    /** The file holds nothing. */
    EMPTY,
    /** The file is larger than allowed. */
    TOO_LARGE,
    /** Elements nest deeper than any council needs. */
    TOO_DEEP,
    /** The file is no XML, or damaged. */
    NOT_XML,
    /** The end of the file is missing. */
    TRUNCATED,
    /** The file has a document type declaration, which council files never have. */
    DOCTYPE,
    /** The file declares entities, as XML bombs and file stealers do. */
    ENTITIES,
    /** The file is something else than a council. */
    NOT_A_COUNCIL,
    /** The file was written by a newer program. */
    NEWER_VERSION,
    /** The file holds classes or features the program does not know. */
    UNKNOWN_CONTENT,
    /** A value is not allowed where it stands. */
    INVALID_VALUE,
    /** A value that must be given is not. */
    MISSING_VALUE,
    /** An element refers to one that does not exist. */
    DANGLING_REFERENCE,
    /** Two elements carry the same id. */
    DUPLICATE_ID,
    /** Two elements of a kind carry the same code. */
    DUPLICATE_CODE,
    /** The file could not be written; what was there before is unchanged. */
    NOT_SAVED
  }
}
