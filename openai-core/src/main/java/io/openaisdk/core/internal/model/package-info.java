/**
 * What all models have in common: reading, writing, equality and building, driven by the field table of each model.
 *
 * <p>The generated implementations are data and one-line methods; everything they do is here.
 */
@NullMarked
package io.openaisdk.core.internal.model;

import org.jspecify.annotations.NullMarked;
