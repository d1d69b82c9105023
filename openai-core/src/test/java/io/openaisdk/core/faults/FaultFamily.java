package io.openaisdk.core.faults;

import io.openaisdk.core.Way;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults of one kind, each met in every way, some at the same time because most of them wait; the time limit only keeps a fault
 * from blocking the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(FaultMatrix.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class FaultFamily {

    abstract List<Fault> faults() throws Exception;

    Stream<Arguments> cells() throws Exception {
        List<Fault> faults = faults();
        faults.forEach(fault -> FaultMatrix.announce(family(), fault));
        return faults.stream().flatMap(fault -> Way.all().map(way -> Arguments.of(fault, way)));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    final void cell(Fault fault, Way way) throws Exception {
        new Cell(family(), fault, way).run();
    }

    private String family() {
        return getClass().getSimpleName().replaceAll("(Faults)?Test$", "");
    }
}
