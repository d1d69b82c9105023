/** Generates what goes into openai-core: data tables and one-line methods over the engine. */
package io.openaisdk.processor.implementations;
