package org.singlewindow.payload;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Knows at which element a reader stands: {@code /Decision/ValidUntilDate}; the second of a name carries its number. */
final class ElementPath extends StreamReaderDelegate {
    private final Deque<String> steps = new ArrayDeque<>();
    private final Deque<Map<String, Integer>> numbers = new ArrayDeque<>();
    private String current = "";
    private boolean ended;

    ElementPath(XMLStreamReader reader) {
        super(reader);
        numbers.push(new HashMap<>());
    }

    @Override
    public int next() throws XMLStreamException {
        if (ended) {
            steps.pop();
            numbers.pop();
            ended = false;
        }
        int event = super.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            int number = numbers.getFirst().merge(getLocalName(), 1, Integer::sum);
            steps.push(number > 1 ? getLocalName() + "[" + number + "]" : getLocalName());
            numbers.push(new HashMap<>());
        }
        // At its end an element is still the one that is spoken of.
        ended = event == XMLStreamConstants.END_ELEMENT;
        StringJoiner path = new StringJoiner("/", "/", "");
        Iterator<String> down = steps.descendingIterator();
        down.forEachRemaining(path::add);
        current = path.toString();
        return event;
    }

    String current() {
        return current;
    }
}
