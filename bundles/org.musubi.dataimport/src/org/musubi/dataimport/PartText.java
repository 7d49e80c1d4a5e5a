package org.musubi.dataimport;

import java.util.ArrayList;
import java.util.List;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Ages;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.edit.MusubiLabels;

/** Says in words which part of the population a value is about. */
final class PartText {

  private PartText() {
  }

  /** Empty for everybody. */
  static String of(Part part) {
    if (part.equals(Part.EVERYBODY)) {
      return "";
    }
    List<String> words = new ArrayList<>();
    if (part.sex() != Sex.TOTAL) {
      words.add(MusubiLabels.of(part.sex()));
    }
    words.add(Ages.text(new Ages.Range(part.ageFrom(), part.ageTo())));
    if (part.industry() != Industry.ALL) {
      words.add(MusubiLabels.of(part.industry()));
    }
    if (part.size() != SizeClass.ALL) {
      words.add(MusubiLabels.of(part.size()));
    }
    if (part.insurer() != InsurerType.ALL) {
      words.add(MusubiLabels.of(part.insurer()));
    }
    words.add(part.note());
    words.removeIf(String::isEmpty);
    return String.join(ImportText.LIST_SEPARATOR.say(), words);
  }
}
