package io.openaisdk.testkit.internal.wire;

import java.util.Optional;

/** Gives the answers that a test has laid down. */
@FunctionalInterface
public interface ScriptSource {

    /** Gives the answer for a request; empty when the endpoint is to answer by itself. */
    Optional<Script> find(Call call, Ability ability);
}
