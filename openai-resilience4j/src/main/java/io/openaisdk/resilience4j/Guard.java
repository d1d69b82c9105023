package io.openaisdk.resilience4j;

import io.openaisdk.spi.CallInfo;
import java.time.Duration;

/** Lets calls pass or refuses them; never waits. */
interface Guard {

    /**
     * Lets a call pass.
     *
     * @param instance the name of the guard's instance
     * @param call what is called
     * @param delay how long the call waits already
     * @return the pass
     * @throws Refusal if it does not
     */
    Pass enter(String instance, CallInfo call, Duration delay) throws Refusal;
}
