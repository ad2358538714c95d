package org.siyu.core.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Finds many texts at once in one pass: the automaton of Aho and Corasick over code points, in
/// compact arrays.
///
/// Source: A. V. Aho, M. J. Corasick, Efficient string matching: an aid to bibliographic search,
/// Communications of the ACM 18(6), 1975.
final class WordAutomaton {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /// The edges of node n are those from `firstEdge[n]` to `firstEdge[n + 1]`, sorted by letter.
  private final int[] firstEdge;

  private final int[] letters;

  /// Where the letters of the basic plane lead from the root, at which most characters are read.
  private final int[] rootTargets = new int[Character.MAX_VALUE + 1];

  private final int[] targets;

  /// The node of the longest proper ending of a node's text that is also in the tree.
  private final int[] fallback;

  /// The nearest node on the way of fallbacks at which a text ends, or [#NONE].
  private final int[] nextEnding;

  /// The texts that end at node n are those from `firstFound[n]` to `firstFound[n + 1]`.
  private final int[] firstFound;

  private final int[] found;

  /// Takes what was found.
  @FunctionalInterface
  interface Visitor {
    /// @param text its index among the texts
    /// @param end where it ends in the searched text, exclusive
    void found(int text, int end);
  }

  private static final class Node {
    final TreeMap<Integer, Integer> edges = new TreeMap<>();
    final List<Integer> texts = new ArrayList<>();
  }

  WordAutomaton(List<CodePoints> texts) {
    List<Node> nodes = tree(texts);
    int size = nodes.size();
    firstEdge = new int[size + 1];
    letters = new int[size - 1];
    targets = new int[size - 1];
    firstFound = new int[size + 1];
    found = new int[texts.size()];
    fallback = new int[size];
    nextEnding = new int[size];
    int edges = 0;
    int endings = 0;
    for (int node = 0; node < size; node++) {
      firstEdge[node] = edges;
      for (var edge : nodes.get(node).edges.entrySet()) {
        letters[edges] = edge.getKey();
        targets[edges++] = edge.getValue();
      }
      firstFound[node] = endings;
      for (int text : nodes.get(node).texts) {
        found[endings++] = text;
      }
    }
    firstEdge[size] = edges;
    firstFound[size] = endings;
    for (int edge = firstEdge[ROOT]; edge < firstEdge[ROOT + 1]; edge++) {
      if (letters[edge] < rootTargets.length) {
        rootTargets[letters[edge]] = targets[edge];
      }
    }
    link();
  }

  private static List<Node> tree(List<CodePoints> texts) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node());
    for (int index = 0; index < texts.size(); index++) {
      int at = ROOT;
      CodePoints text = texts.get(index);
      for (int each = 0; each < text.length(); each++) {
        int letter = text.at(each);
        Integer next = nodes.get(at).edges.get(letter);
        if (next == null) {
          next = nodes.size();
          nodes.get(at).edges.put(letter, next);
          nodes.add(new Node());
        }
        at = next;
      }
      nodes.get(at).texts.add(index);
    }
    return nodes;
  }

  /// Breadth first, so that the fallbacks of shorter texts are known.
  private void link() {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(ROOT);
    nextEnding[ROOT] = NONE;
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
        int child = targets[edge];
        fallback[child] = node == ROOT ? ROOT : step(fallback[node], letters[edge]);
        nextEnding[child] =
            hasEnding(fallback[child]) ? fallback[child] : nextEnding[fallback[child]];
        open.add(child);
      }
    }
  }

  private boolean hasEnding(int node) {
    return firstFound[node] < firstFound[node + 1];
  }

  private int step(int from, int letter) {
    int node = from;
    while (true) {
      if (node == ROOT) {
        return letter < rootTargets.length ? rootTargets[letter] : edge(ROOT, letter);
      }
      int target = edge(node, letter);
      if (target != ROOT) {
        return target;
      }
      node = fallback[node];
    }
  }

  /// The node to which a letter leads; the root when it leads nowhere.
  private int edge(int node, int letter) {
    int edge = Arrays.binarySearch(letters, firstEdge[node], firstEdge[node + 1], letter);
    return edge >= 0 ? targets[edge] : ROOT;
  }

  /// Each place of each text, by its end, in time linear in the text and in what is found.
  void scan(PlainText text, Visitor visitor) {
    int node = ROOT;
    for (int index = 0; index < text.length(); index++) {
      node = step(node, text.at(index));
      for (int ending = hasEnding(node) ? node : nextEnding[node];
          ending != NONE;
          ending = nextEnding[ending]) {
        for (int each = firstFound[ending]; each < firstFound[ending + 1]; each++) {
          visitor.found(found[each], index + 1);
        }
      }
    }
  }
}
