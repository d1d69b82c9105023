package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;

/** Keeps a value whose JSON type is not the declared one, so that reading fails only where it is used. */
record InvalidValue(JsonValue json) {}
