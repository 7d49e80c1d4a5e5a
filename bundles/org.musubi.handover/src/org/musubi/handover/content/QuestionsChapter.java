package org.musubi.handover.content;

import java.util.List;
import org.musubi.model.core.Note;
import org.musubi.model.core.NoteKind;

/** Questions nobody has answered yet, and concerns. */
final class QuestionsChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.QUESTIONS_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    if (context.isPublic()) {
      out.text(context.say(HandoverText.PUBLIC_LEFT_OUT));
      return;
    }
    List<Note> questions = Promises.notes(context, NoteKind.QUESTION);
    List<Note> risks = Promises.notes(context, NoteKind.RISK);
    if (questions.isEmpty() && risks.isEmpty()) {
      out.text(context.say(HandoverText.QUESTIONS_NONE));
      return;
    }
    if (!questions.isEmpty()) {
      out.heading(2, context.say(HandoverText.QUESTIONS_OPEN));
      PromisesChapter.table(context, questions, out);
    }
    if (!risks.isEmpty()) {
      out.heading(2, context.say(HandoverText.RISKS));
      PromisesChapter.table(context, risks, out);
    }
  }
}
