package io.openaisdk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who depends on whom, as the dependency plug-in wrote it down in the trivial graph format.
 *
 * <p>In its verbose form a jar stands below each parent, though its own dependencies stand below one of them only; so places of
 * the same artifact are taken as one. Artifacts have their groups: both generations of Jackson have a {@code jackson-core}.
 */
final class DependencyTree {

    private final Map<String, Set<String>> edges;

    private DependencyTree(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    static DependencyTree read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Run this module's tests by mvn verify: it writes the tree before them", e);
        }
    }

    /** Nodes are {@code 1 (group:artifact:jar:version:scope - remark)}, edges {@code 1 2 scope}; a line {@code #} parts them. */
    static DependencyTree parse(List<String> lines) {
        Map<String, String> artifacts = new HashMap<>();
        Map<String, Set<String>> edges = new TreeMap<>();
        boolean inEdges = false;
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (line.equals("#")) {
                inEdges = true;
            } else if (inEdges) {
                edges.computeIfAbsent(known(artifacts, words[0]), key -> new TreeSet<>())
                        .add(known(artifacts, words[1]));
            } else {
                String[] coordinates = words[1].replace("(", "").split(":", -1);
                artifacts.put(words[0], coordinates[0] + ":" + coordinates[1]);
            }
        }
        return new DependencyTree(edges);
    }

    private static String known(Map<String, String> artifacts, String id) {
        String artifact = artifacts.get(id);
        if (artifact == null) {
            throw new IllegalArgumentException("No node " + id);
        }
        return artifact;
    }

    /** Gives the ids of what an artifact of a given id depends on. */
    Set<String> dependenciesOf(String artifact) {
        return edges.getOrDefault(node(artifact), Set.of()).stream()
                .map(key -> key.substring(key.indexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds an artifact, which may depend on nothing and so have no edge. */
    private String node(String artifact) {
        return Stream.concat(edges.keySet().stream(), edges.values().stream().flatMap(Set::stream))
                .filter(key -> key.endsWith(":" + artifact))
                .findFirst()
                .orElse(artifact);
    }

    /** Gives artifacts of given ids and all that they need, breadth first, as {@code group:artifact}. */
    Set<String> closure(Collection<String> artifacts) {
        Set<String> seen = new LinkedHashSet<>();
        artifacts.forEach(artifact -> seen.add(node(artifact)));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : edges.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
