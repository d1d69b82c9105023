/** LangChain4j, as its users write it. */
package io.openaisdk.benchmarks.langchain4j;
