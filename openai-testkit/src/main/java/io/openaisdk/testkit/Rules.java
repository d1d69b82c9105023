package io.openaisdk.testkit;

import io.openaisdk.testkit.internal.wire.Ability;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.Script;
import io.openaisdk.testkit.internal.wire.ScriptSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The rules that are laid down, the newest first. */
final class Rules implements ScriptSource {

    private final List<ActiveRule> rules = new CopyOnWriteArrayList<>();

    void add(ActiveRule rule) {
        rules.add(0, rule);
    }

    void clear() {
        rules.clear();
    }

    @Override
    public Optional<Script> find(Call call, Ability ability) {
        RecordedRequest request = new RecordedRequest(call);
        return rules.stream()
                .flatMap(rule -> rule.apply(request, ability).stream())
                .findFirst();
    }
}
