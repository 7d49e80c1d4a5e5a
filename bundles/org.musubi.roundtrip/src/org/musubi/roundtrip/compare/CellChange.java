package org.musubi.roundtrip.compare;

import java.util.ArrayList;
import java.util.List;

/** A cell in which a returned sheet, the exported one and the model do not all agree. */
public final class CellChange {

  private final String columnKey;
  private final String column;
  private final Slot slot;
  private final boolean naming;
  private final Object present;
  private final List<Offer> offers = new ArrayList<>();

  /** @param naming true when a person knows the row by this cell */
  CellChange(String columnKey, String column, Slot slot, boolean naming) {
    this.columnKey = columnKey;
    this.column = column;
    this.slot = slot;
    this.naming = naming;
    this.present = slot.present();
  }

  void add(Offer offer) {
    offers.add(offer);
  }

  /** Says that a partner entered what is there now, or something else. */
  public CellState state() {
    List<Offer> usable = offers.stream().filter(Offer::isUsable).toList();
    List<Offer> different = different();
    if (different.isEmpty()) {
      return !usable.isEmpty() ? CellState.SAME
          : offers.stream().anyMatch(offer -> offer.problem() != null) ? CellState.REFUSED : CellState.MODEL_ONLY;
    }
    Object value = different.getFirst().value();
    if (different.stream().anyMatch(offer -> !slot.same(offer.value(), value))) {
      return CellState.CONFLICT;
    }
    if (different.stream().anyMatch(offer -> offer.base() == null)) {
      return CellState.ASK;
    }
    if (!different.stream().allMatch(offer -> slot.same(offer.base().value(), present))) {
      return CellState.CONFLICT;
    }
    // A name typed wrong would rename an element everywhere, and an emptied one make it nameless.
    return naming && !now().isEmpty() ? CellState.ASK : CellState.TAKE;
  }

  private List<Offer> different() {
    return offers.stream().filter(offer -> offer.isUsable() && !slot.same(offer.value(), present)).toList();
  }

  /** Key of the column in the declaration of its table. */
  public String columnKey() {
    return columnKey;
  }

  /** Heading of the column. */
  public String column() {
    return column;
  }

  /** What the cell stands for; for reading a text that somebody types instead, and for changing the model. */
  public Slot slot() {
    return slot;
  }

  /** The value in the model when the comparison was made. */
  public Object present() {
    return present;
  }

  /** The value in the model in words; empty for none. */
  public String now() {
    return slot.show(present);
  }

  /** The value as exported in words; null when that is not known. */
  public String before() {
    return offers.stream().filter(offer -> offer.base() != null).map(offer -> offer.base().shown()).findFirst()
        .orElse(null);
  }

  /** What the returned files have there; at least one. */
  public List<Offer> offers() {
    return List.copyOf(offers);
  }

  /** What can be taken: each value once, with the first who entered it. */
  public List<Offer> choices() {
    List<Offer> choices = new ArrayList<>();
    for (Offer offer : different()) {
      if (choices.stream().noneMatch(other -> slot.same(other.value(), offer.value()))) {
        choices.add(offer);
      }
    }
    return choices;
  }

  /** Everybody who entered the value of an offer, or the value itself in another notation. */
  public List<String> partnersOf(Offer chosen) {
    return offers.stream().filter(offer -> offer.isUsable() && slot.same(offer.value(), chosen.value()))
        .map(Offer::partner).distinct().toList();
  }

  /** What cannot be taken. */
  public List<Offer> refused() {
    return offers.stream().filter(offer -> offer.problem() != null).toList();
  }

  /** Name of the worksheet in the first file. */
  public String sheet() {
    return offers.getFirst().sheet();
  }

  /** Where the cell stands in the first file: I9. */
  public String address() {
    return offers.getFirst().address();
  }
}
