package io.openaisdk.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a command is run with.
 *
 * @param words what stands without a name
 * @param options what stands after a name with two dashes
 */
record Arguments(List<String> words, Map<String, String> options) {

    private static final Set<String> FLAGS = Set.of("rows");

    static Arguments parse(List<String> args, int words) {
        List<String> plain = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        for (int index = 0; index < args.size(); index++) {
            String arg = args.get(index);
            if (!arg.startsWith("--")) {
                plain.add(arg);
            } else if (FLAGS.contains(arg.substring(2))) {
                options.put(arg.substring(2), "");
            } else if (index + 1 < args.size()) {
                index++;
                options.put(arg.substring(2), args.get(index));
            } else {
                throw new UsageException("Option " + arg + " needs a value.");
            }
        }
        if (plain.size() != words) {
            throw new UsageException("Expected " + words + " file" + (words == 1 ? "" : "s") + ", found " + plain.size()
                    + ": " + String.join(" ", plain));
        }
        return new Arguments(plain, options);
    }

    void allow(String... names) {
        options.keySet().stream()
                .filter(name -> !Set.of(names).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException("There is no option --" + name + " here"
                            + (names.length == 0 ? "." : "; known are --" + String.join(", --", names) + "."));
                });
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Path path(int word) {
        return Path.of(words.get(word));
    }

    Path option(String name) {
        String value = options.get(name);
        if (value == null) {
            throw new UsageException("Option --" + name + " is missing.");
        }
        return Path.of(value);
    }

    /** Files of the repository are found from wherever the script is called. */
    private Path pathOr(String option, String file) {
        String value = options.get(option);
        return value == null ? Path.of(System.getProperty("openai.root", "."), file) : Path.of(value);
    }

    Path api() {
        return pathOr("api", "openai-api/target/classes");
    }

    Path sources() {
        return pathOr("sources", "openai-api/src/main/java");
    }

    Path reviewed() {
        return pathOr("reviewed", "support/contract/reviewed.tsv");
    }

    Path roots() {
        return pathOr("roots", "support/contract/roots.tsv");
    }
}
