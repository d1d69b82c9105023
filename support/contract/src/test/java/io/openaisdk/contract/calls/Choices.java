package io.openaisdk.contract.calls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says which form unions have in a sample, and notes where there was a choice. */
final class Choices {

    private final Map<String, String> made;
    private final Map<String, List<String>> offered = new LinkedHashMap<>();

    private Choices(Map<String, String> made) {
        this.made = made;
    }

    /**
     * Finds choices that together take every form of every union at least once.
     *
     * @param sampling makes a sample with given choices
     * @return the choices, those that take the first form everywhere being the first
     */
    static List<Choices> all(Consumer<Choices> sampling) {
        List<Choices> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<Choices> open = new ArrayDeque<>(List.of(new Choices(Map.of())));
        while (!open.isEmpty()) {
            Choices choices = open.remove();
            sampling.accept(choices);
            all.add(choices);
            choices.offered.forEach((place, forms) -> {
                if (seen.add(place)) {
                    forms.stream()
                            .skip(1)
                            .map(form -> choices.with(place, form))
                            .forEach(open::add);
                }
            });
        }
        return all;
    }

    private Choices with(String place, String form) {
        Map<String, String> more = new LinkedHashMap<>(made);
        more.put(place, form);
        return new Choices(more);
    }

    /**
     * Chooses the form of a union.
     *
     * @param place where the union stands, which includes the forms that it is inside of
     * @param forms the names of its forms
     * @return one of them
     */
    String choose(String place, List<String> forms) {
        String form = made.get(place);
        if (form == null) {
            offered.put(place, forms);
            return forms.get(0);
        }
        return form;
    }

    @Override
    public String toString() {
        return made.isEmpty()
                ? "every property"
                : made.entrySet().stream()
                        .map(choice -> choice.getKey() + " is " + choice.getValue())
                        .collect(Collectors.joining(", "));
    }
}
