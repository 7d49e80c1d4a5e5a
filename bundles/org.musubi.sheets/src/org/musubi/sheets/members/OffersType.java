package org.musubi.sheets.members;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** An offer a line, its kind before its detail: {@code 事業所への周知:会員への案内}. */
final class OffersType implements CellType<List<Offer>> {

  private static final Pattern PAIR = Pattern.compile("(?<kind>[^::]*)[::](?<detail>.*)", Pattern.DOTALL);

  private final CellType<List<String>> lines = CellTypes.lines();
  private final CellType<CooperationKind> kind = CellTypes.choice(CooperationKind.class);
  private final SheetContext context;

  OffersType(SheetContext context) {
    this.context = context;
  }

  @Override
  public List<Offer> read(Entry entry, EditScope scope) throws UnreadableException {
    List<Offer> offers = new ArrayList<>();
    for (String line : lines.read(entry, scope)) {
      Matcher pair = PAIR.matcher(line);
      boolean detailed = pair.matches();
      String word = detailed ? pair.group("kind") : line;
      try {
        offers.add(new Offer(kind.read(Entry.text(word), scope), detailed ? pair.group("detail").strip() : null));
      } catch (UnreadableException e) {
        throw new UnreadableException(context.say(MemberText.OFFER_WITHOUT_KIND, Lines.brief(word),
            String.join("、", kind.choices(scope))));
      }
    }
    return offers;
  }

  @Override
  public String show(List<Offer> value, EditScope scope) {
    return lines.show(value == null ? List.of() : value.stream().map(offer -> line(offer, scope)).toList(), scope);
  }

  private String line(Offer offer, EditScope scope) {
    String name = kind.show(offer.kind(), scope);
    String detail = Lines.orEmpty(offer.detail());
    return detail.isEmpty() ? name : context.say(CommonText.PAIR, name, detail);
  }

  @Override
  public boolean same(List<Offer> one, List<Offer> other) {
    return lines.same(texts(one), texts(other));
  }

  private List<String> texts(List<Offer> offers) {
    return offers == null ? List.of() : offers.stream().map(offer -> line(offer, context)).toList();
  }

  @Override
  public String hint(EditScope scope) {
    return context.say(MemberText.OFFER_HINT);
  }
}
