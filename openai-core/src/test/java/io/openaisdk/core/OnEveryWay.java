package io.openaisdk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that is run on each combination, blocking and async. */
@ParameterizedTest(name = "{0}")
@MethodSource("io.openaisdk.core.Way#all")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OnEveryWay {}
