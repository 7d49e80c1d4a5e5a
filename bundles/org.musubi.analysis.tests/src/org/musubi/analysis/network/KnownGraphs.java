package org.musubi.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small graphs of the literature whose measures are published. */
final class KnownGraphs {

  /**
   * The 34 members of a karate club and their 78 friendships outside of it: W. W. Zachary, "An information flow model
   * for conflict and fission in small groups", Journal of Anthropological Research 33 (1977) 452–473. Each line: a
   * member and its friends with a higher number.
   */
  private static final String KARATE = """
      1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
      2: 3 4 8 14 18 20 22 31
      3: 4 8 9 10 14 28 29 33
      4: 8 13 14
      5: 7 11
      6: 7 11 17
      7: 17
      9: 31 33 34
      10: 34
      14: 34
      15: 33 34
      16: 33 34
      19: 33 34
      20: 34
      21: 33 34
      23: 33 34
      24: 26 28 30 33 34
      25: 26 28 32
      26: 32
      27: 30 34
      28: 34
      29: 32 34
      30: 33 34
      31: 33 34
      32: 33 34
      33: 34
      """;

  /**
   * The kite of D. Krackhardt, "Assessing the political landscape", Administrative Science Quarterly 35 (1990)
   * 342–369: degree, closeness and betweenness are highest for three different people.
   */
  private static final String KITE = """
      Andre: Beverly Carol Diane Fernando
      Beverly: Diane Ed Garth
      Carol: Diane Fernando
      Diane: Ed Fernando Garth
      Ed: Garth
      Fernando: Garth Heather
      Garth: Heather
      Heather: Ike
      Ike: Jane
      """;

  private KnownGraphs() {
  }

  static Network<Integer> karateClub() {
    return Network.of(IntStream.rangeClosed(1, 34).boxed().toList(), ties(KARATE).stream()
        .map(tie -> new Tie<>(Integer.valueOf(tie.source()), Integer.valueOf(tie.target()), true, 1)).toList());
  }

  static Network<String> kite() {
    List<String> people = List.of("Andre", "Beverly", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike",
        "Jane");
    return Network.of(people, ties(KITE));
  }

  /** A chain 0 – 1 – … – (size − 1). */
  static Network<Integer> chain(int size) {
    return Network.of(IntStream.range(0, size).boxed().toList(), IntStream.range(1, size)
        .mapToObj(node -> new Tie<>(node - 1, node, false, 1)).toList());
  }

  private static List<Tie<String>> ties(String lines) {
    List<Tie<String>> ties = new ArrayList<>();
    lines.lines().forEach(line -> {
      String from = line.substring(0, line.indexOf(':'));
      for (String to : line.substring(line.indexOf(':') + 2).split(" ")) {
        ties.add(new Tie<>(from, to, true, 1));
      }
    });
    return ties;
  }
}
