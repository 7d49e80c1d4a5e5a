package org.musubi.handover.document;

/** A part of a booklet; the writers put one below the other. */
public sealed interface Block permits Heading, Paragraph, Bullets, Table, Picture, PageBreak {
}
