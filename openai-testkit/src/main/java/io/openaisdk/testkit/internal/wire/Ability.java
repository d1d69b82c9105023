package io.openaisdk.testkit.internal.wire;

/** What an endpoint can say of its own accord. */
public enum Ability {
    /** It says nothing: models, files, embeddings. */
    NONE,
    /** It says words only: legacy completions. */
    WORDS,
    /** It says words and calls tools: Responses and Chat Completions. */
    WORDS_AND_TOOLS
}
