package io.openaisdk.benchmarks.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param rounds how often each client does each scenario
 * @param scenarios names, or beginnings of names; empty for all
 * @param clients parts of names; empty for all
 * @param quick does less of everything
 * @param write writes the document too
 */
record Options(int rounds, List<String> scenarios, List<String> clients, boolean quick, boolean write) {

    private static final int ROUNDS = 5;

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it cannot be understood
     */
    static Options parse(List<String> arguments) {
        int rounds = 0;
        List<String> scenarios = new ArrayList<>();
        List<String> clients = new ArrayList<>();
        boolean quick = false;
        boolean write = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--rounds" -> rounds = Integer.parseInt(value(option, rest));
                case "--scenario" -> scenarios.add(value(option, rest));
                case "--client" -> clients.add(value(option, rest));
                case "--quick" -> quick = true;
                case "--write" -> write = true;
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new Options(rounds > 0 ? rounds : quick ? 1 : ROUNDS, scenarios, clients, quick, write);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("A value must follow " + option);
        }
        return rest.next();
    }

    List<Scenario> choose(List<Scenario> all) {
        List<Scenario> chosen = all.stream()
                .filter(scenario -> scenarios.isEmpty() || scenarios.stream().anyMatch(scenario.name()::startsWith))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("There is no such scenario; there are "
                    + String.join(", ", all.stream().map(Scenario::name).toList()));
        }
        return chosen;
    }

    List<Contender> chooseClients(List<Contender> all) {
        List<Contender> chosen = all.stream()
                .filter(client -> clients.isEmpty() || clients.stream().anyMatch(client.name()::contains))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("There is no such client; there are "
                    + String.join(", ", all.stream().map(Contender::name).toList()));
        }
        return chosen;
    }
}
