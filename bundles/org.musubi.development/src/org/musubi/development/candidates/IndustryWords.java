package org.musubi.development.candidates;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.data.Industry;

/**
 * For which industries an example is made, read from the words in its name, outline and tags. Examples that name no
 * industry are for all of them.
 */
final class IndustryWords {

  private static final Map<Industry, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
      Map.entry(Industry.A, List.of("農業", "農協", "農家", "林業")),
      Map.entry(Industry.B, List.of("漁業", "漁協")),
      Map.entry(Industry.D, List.of("建設", "建築", "土木")),
      Map.entry(Industry.E, List.of("製造", "工場")),
      Map.entry(Industry.G, List.of("情報通信", "ソフトウェア")),
      Map.entry(Industry.H, List.of("運輸", "運送", "物流", "トラック", "タクシー")),
      Map.entry(Industry.I, List.of("小売", "卸売", "商店")),
      Map.entry(Industry.J, List.of("金融", "銀行", "保険業")),
      Map.entry(Industry.M, List.of("飲食店", "飲食", "宿泊", "旅館", "ホテル")),
      Map.entry(Industry.N, List.of("理美容", "理容", "美容", "クリーニング", "生活関連")),
      Map.entry(Industry.O, List.of("教育業", "学習塾")),
      Map.entry(Industry.P, List.of("介護", "福祉施設", "医療・福祉")),
      Map.entry(Industry.S, List.of("公務"))));

  private IndustryWords() {
  }

  static boolean fits(ProjectTemplate template, Industry industry) {
    Set<Industry> named = named(template);
    return named.isEmpty() || named.contains(industry);
  }

  private static Set<Industry> named(ProjectTemplate template) {
    String text = Stream.concat(Stream.of(template.getName(), template.getDescription()), template.getTags().stream())
        .filter(each -> each != null).collect(Collectors.joining("\n"));
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(text::contains)).map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Industry.class)));
  }
}
