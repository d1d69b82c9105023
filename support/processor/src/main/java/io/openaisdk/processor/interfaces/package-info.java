/** Generates what goes into openai-api: builders, forms of unions, variants of services, the index. */
package io.openaisdk.processor.interfaces;
