package io.openaisdk.core.simulation;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs some thousands of seeds in every build; {@code support/simulation} runs as many as it is told.
 *
 * <p>{@code -Dsimulation.seed=N} replays one of them, {@code -Dsimulation.seeds=N} sets how many there are.
 */
@ResourceLock(Resources.SYSTEM_ERR)
class SimulationTest {

    private static final long SEEDS = Long.getLong("simulation.seeds", 4_000);

    private static final long ONLY = Long.getLong("simulation.seed", -1);

    private static PrintStream stderr = System.err;

    /** Faults of plug-ins are logged, and here there are tens of thousands. */
    @BeforeAll
    static void logNothing() {
        stderr = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void logAgain() {
        System.setErr(stderr);
    }

    @Test
    void keepsItsPromisesInEveryInterleaving() {
        if (ONLY >= 0) {
            Simulation.run(ONLY);
        } else {
            LongStream.range(0, SEEDS).forEach(Simulation::run);
        }
    }

    /** Seeds that failed once. */
    @ParameterizedTest
    @ValueSource(longs = {740, 801})
    void keepsItsPromisesWhereItOnceDidNot(long seed) {
        Simulation.run(seed);
    }
}
