package io.openaisdk.processor.description;

/** The four forms in which every service exists. */
public enum ServiceVariant {
    /** The hand-written form: it waits for the answer. */
    BLOCKING("", false, false),
    /** Answers come later. */
    ASYNC("Async", true, false),
    /** Answers come with their HTTP facts. */
    RAW("Raw", false, true),
    /** Both. */
    ASYNC_RAW("AsyncRaw", true, true);

    private final String prefix;
    private final boolean async;
    private final boolean raw;

    ServiceVariant(String prefix, boolean async, boolean raw) {
        this.prefix = prefix;
        this.async = async;
        this.raw = raw;
    }

    /**
     * Gives the name that a service has in this form.
     *
     * @param service the hand-written interface
     * @return its name with the prefix of this form
     */
    public TypeName of(TypeName service) {
        return service.sibling(prefix + service.simpleName());
    }

    /**
     * Gives what the names of this form start with.
     *
     * @return the prefix, empty for the hand-written form
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Says whether answers come later.
     *
     * @return true where results are futures or publishers
     */
    public boolean isAsync() {
        return async;
    }

    /**
     * Says whether answers come with their HTTP facts.
     *
     * @return true where results are raw responses
     */
    public boolean isRaw() {
        return raw;
    }
}
