package io.openaisdk.core.faults;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a call can go wrong, and what must be seen of it.
 *
 * @param name what is wrong
 * @param answer what the server does at every attempt
 * @param setup what is special about the client or its surroundings
 * @param call the call that meets it
 * @param outcome what the caller sees
 * @param requests how many requests reach the server
 * @param others what the caller may see as well where it depends on who is quicker
 * @param aftermath what becomes of the connection
 * @param waits the waits between the attempts; empty where they do not matter
 */
record Fault(
        String name,
        Script answer,
        Setup setup,
        Call call,
        Outcome outcome,
        int requests,
        List<Ending> others,
        Aftermath aftermath,
        Optional<List<Duration>> waits) {

    /** How often a call is made where all that fails is repeated. */
    static final int ALL = 3;

    /**
     * What a fault leads to.
     *
     * @param outcome what the caller sees
     * @param requests how many requests reach the server
     */
    record Ending(Outcome outcome, int requests) {}

    /** Prepares what a cell needs beyond a server and a client as users have it. */
    interface Setup {
        void prepare(Cell cell) throws Exception;
    }

    /** A fault that is met by the usual call and that nobody gets over. */
    static Fault of(String name, Script answer, Class<? extends OpenAIException> failure, int attempts) {
        return new Fault(
                name,
                answer,
                cell -> {},
                Call.CREATE,
                Outcome.of(failure, attempts),
                attempts,
                List.of(),
                Aftermath.REUSED,
                Optional.empty());
    }

    /** Something that looks like a fault, but is none to the caller. */
    static Fault harmless(String name, Script answer) {
        return of(name, answer, OpenAIException.class, 1).gives(Outcome.success(1));
    }

    Fault with(Setup newSetup) {
        return new Fault(name, answer, newSetup, call, outcome, requests, others, aftermath, waits);
    }

    Fault on(Call newCall) {
        return new Fault(name, answer, setup, newCall, outcome, requests, others, aftermath, waits);
    }

    Fault gives(Outcome newOutcome) {
        return new Fault(name, answer, setup, call, newOutcome, requests, others, aftermath, waits);
    }

    Fault orGives(Outcome otherOutcome, int otherRequests) {
        List<Ending> more = new ArrayList<>(others);
        more.add(new Ending(otherOutcome, otherRequests));
        return new Fault(name, answer, setup, call, outcome, requests, List.copyOf(more), aftermath, waits);
    }

    Fault reaching(int newRequests) {
        return new Fault(name, answer, setup, call, outcome, newRequests, others, aftermath, waits);
    }

    Fault leaving(Aftermath newAftermath) {
        return new Fault(name, answer, setup, call, outcome, requests, others, newAftermath, waits);
    }

    Fault waiting(Duration... newWaits) {
        return new Fault(
                name, answer, setup, call, outcome, requests, others, aftermath, Optional.of(List.of(newWaits)));
    }

    /** Says whether this is what the fault may lead to. */
    boolean mayEndIn(Ending seen) {
        return seen.equals(new Ending(outcome, requests)) || others.contains(seen);
    }

    @Override
    public String toString() {
        return name;
    }
}
