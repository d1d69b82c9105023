package io.openaisdk.core.internal.config;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ConfigurationException;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Chooses one plug-in: by name, else the only one, else the one of the highest priority; a tie is an error.
 *
 * @param <P> the provider
 */
public final class Lookup<P> {

    /**
     * The words for a kind of plug-in in messages.
     *
     * @param what its name, for example {@code HTTP transport}
     * @param method the method of the client builder that sets it
     * @param option the option that names one
     * @param artifacts the artifacts to add when there is none
     */
    public record Kind(String what, String method, ClientOption<String> option, String artifacts) {}

    private final Kind kind;
    private final Function<P, String> name;
    private final ToIntFunction<P> priority;

    /**
     * Creates a lookup.
     *
     * @param kind the words for messages
     * @param name returns the name of a provider
     * @param priority returns the priority of a provider
     */
    public Lookup(Kind kind, Function<P, String> name, ToIntFunction<P> priority) {
        this.kind = kind;
        this.name = name;
        this.priority = priority;
    }

    /**
     * Loads the candidates with the class loader of the SDK, and with that of the thread if the first finds none.
     *
     * @param <P> the provider
     * @param loaded a loader of the SDK's own class loader, made by the caller, because its module declares the use
     * @param context makes a loader of the context class loader of the thread
     * @param broken takes a line for each candidate that cannot be used
     * @return the candidates
     */
    public static <P> List<P> candidates(
            ServiceLoader<P> loaded, Supplier<ServiceLoader<P>> context, List<String> broken) {
        List<P> found = candidates(loaded, broken);
        return found.isEmpty() ? candidates(context.get(), broken) : found;
    }

    /**
     * Loads candidates; one that cannot be loaded does not hide the others.
     *
     * @param <P> the provider
     * @param loader loads them
     * @param broken takes a line for each candidate that cannot be used
     * @return the candidates
     */
    public static <P> List<P> candidates(ServiceLoader<P> loader, List<String> broken) {
        List<P> found = new ArrayList<>();
        var providers = loader.stream().iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(providers.next().get());
            } catch (ServiceConfigurationError | LinkageError e) {
                String reason = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
                if (!broken.contains(reason)) { // both loaders may see it
                    broken.add(reason);
                }
            }
        }
    }

    /**
     * Chooses one of the candidates.
     *
     * @param candidates the providers found
     * @param broken a line for each provider that cannot be used
     * @param wanted the name that was set, and where; empty if the priority decides
     * @return the chosen provider
     * @throws ConfigurationException if there is none to choose; the message says what was found and what to do
     */
    public P choose(List<P> candidates, List<String> broken, Optional<Environment.Found> wanted) {
        if (wanted.isPresent()) {
            return named(candidates, broken, wanted.get());
        }
        if (candidates.isEmpty()) {
            throw new ConfigurationException("No " + kind.what() + " found. Add " + kind.artifacts()
                    + " to the class path, or pass one with " + kind.method() + "(...) on the client builder."
                    + notUsable(broken));
        }
        List<P> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingInt(priority).reversed().thenComparing(name));
        int highest = priority.applyAsInt(ranked.get(0));
        List<P> first = ranked.stream()
                .filter(candidate -> priority.applyAsInt(candidate) == highest)
                .toList();
        if (first.size() > 1) {
            String example = name.apply(first.get(0));
            throw new ConfigurationException((first.size() == 2 ? "Two" : String.valueOf(first.size())) + " "
                    + kind.what() + "s have priority " + highest + ": "
                    + String.join(", ", first.stream().map(this::describe).toList()) + ". Keep one, or choose with "
                    + kind.method() + "(\"" + example + "\") or -D"
                    + kind.option().property() + "=" + example + "."
                    + notUsable(broken));
        }
        return first.get(0);
    }

    private P named(List<P> candidates, List<String> broken, Environment.Found wanted) {
        for (P candidate : candidates) {
            if (name.apply(candidate).equals(wanted.value())
                    || candidate.getClass().getName().equals(wanted.value())) {
                return candidate;
            }
        }
        throw new ConfigurationException(wanted.name() + " names \"" + wanted.value()
                + "\", which is not available. "
                + (candidates.isEmpty()
                        ? "There is none; add " + kind.artifacts() + " to the class path."
                        : "Available: "
                                + String.join(
                                        ", ",
                                        candidates.stream().map(name).sorted().toList()) + ".")
                + notUsable(broken));
    }

    private String describe(P candidate) {
        return name.apply(candidate) + " (" + candidate.getClass().getName() + ", " + jarOf(candidate.getClass()) + ")";
    }

    private static String jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return "unknown place";
        }
        String path = location.getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static String notUsable(List<String> broken) {
        return broken.isEmpty() ? "" : " Not usable: " + String.join("; ", broken) + ".";
    }
}
