package org.musubi.handover.content;

/** One chapter of the booklet. */
interface Chapter {

  HandoverText title();

  /** Writes the chapter below its headline; a sentence where there is nothing to tell. */
  void write(HandoverContext context, BookletBuilder out);
}
