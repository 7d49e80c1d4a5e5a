package org.musubi.handover.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.document.PageBreak;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.values.FiscalYear;

/** Writes the texts of the hand-over booklet and of the page about one project. */
public final class HandoverDocuments {

  private static final List<Chapter> CHAPTERS = List.of(new StartChapter(), new CouncilChapter(),
      new PromisesChapter(), new MeetingsChapter(), new IssuesChapter(), new ProjectsChapter(), new LessonsChapter(),
      new ImprovementsChapter(), new CalendarChapter(), new QuestionsChapter(), new SourcesChapter());

  private final HandoverContext context;

  /**
   * @param year the fiscal year handed over
   * @param publicVariant leaves out names, contact data, authors of notes and where papers are kept
   */
  public HandoverDocuments(CouncilModel model, FiscalYear year, boolean publicVariant, LocalDate madeOn,
      Locale locale) {
    this.context = new HandoverContext(model, year, publicVariant, madeOn, locale);
  }

  /** The booklet: everything a successor needs, from cover to sources. */
  public Booklet booklet() {
    BookletBuilder out = new BookletBuilder();
    for (int i = 0; i < CHAPTERS.size(); i++) {
      Chapter chapter = CHAPTERS.get(i);
      out.heading(1, context.say(HandoverText.CHAPTER, i + 1, context.say(chapter.title())));
      chapter.write(context, out);
      if (i == 0) {
        out.blocks().add(new PageBreak());
      }
    }
    String council = HandoverContext.text(context.model().getName());
    List<String> cover = new ArrayList<>();
    cover.add(council);
    if (context.model().getCouncil() != null && context.model().getCouncil().getSecretariat() != null) {
      cover.add(context.say(HandoverText.COVER_SECRETARIAT,
          context.organization(context.model().getCouncil().getSecretariat())));
    }
    cover.add(context.say(HandoverText.COVER_MADE, context.date(context.madeOn())));
    cover.add(context.say(context.isPublic() ? HandoverText.COVER_PUBLIC : HandoverText.COVER_INTERNAL));
    return redacted(new Booklet(context.say(HandoverText.BOOKLET_TITLE), context.year(context.year()), cover,
        context.say(HandoverText.HEADER, council, context.year(context.year())), context.locale(), context.madeOn(),
        true, context.say(HandoverText.CONTENTS), out.blocks()));
  }

  /** なぜこの事業か: one project on one page. */
  public Booklet why(Project project) {
    BookletBuilder out = new BookletBuilder();
    new WhyPage(context, project).write(out);
    String council = HandoverContext.text(context.model().getName());
    return redacted(new Booklet(context.say(HandoverText.WHY_TITLE, context.name(project)),
        context.say(HandoverText.WHY_SUBTITLE, council), List.of(), council, context.locale(), context.madeOn(), false,
        "", out.blocks()));
  }

  private Booklet redacted(Booklet booklet) {
    return context.isPublic()
        ? booklet.with(new PersonalData(context.all(Contact.class), context.say(HandoverText.REMOVED))) : booklet;
  }
}
