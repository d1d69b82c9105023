/**
 * Two annotation processors: one generates the mechanical part of openai-api, one the implementations in openai-core.
 *
 * <p>Both read the hand-written interfaces of openai-api ({@code reading}) into plain values ({@code description}) and write
 * Java ({@code source}) from them: {@code interfaces} for the API, {@code implementations} for the core. Output is a function
 * of the interfaces alone; the order of the input, the time and the machine leave no trace in it.
 */
package io.openaisdk.processor;
