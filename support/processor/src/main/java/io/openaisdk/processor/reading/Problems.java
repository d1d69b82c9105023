package io.openaisdk.processor.reading;

import javax.lang.model.element.Element;

/** Takes what is wrong with the sources; reading goes on, so that one run shows everything. */
@FunctionalInterface
public interface Problems {

    /**
     * Reports a mistake.
     *
     * @param where the element that has to be changed
     * @param text what is wrong, and how to put it right
     */
    void report(Element where, String text);
}
