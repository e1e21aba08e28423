package io.entente.scheduler.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a tree into the blocks that a browser would show: at elements that begin a line, and at two {@code <br>} in a row. */
final class Blocks implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element element;
    private int links;
    private int linkedWords;
    private int breaks;

    private Blocks(Element root) {
        this.element = root;
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        blocks.traverse(root);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> add(words);
            case Element begun when begun.normalName().equals("br") -> lineBreak();
            case Element begun when begun.normalName().equals("a") -> links++;
            case Element begun when begun.isBlock() || begun.normalName().equals("td") -> end();
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element ended) {
            if (ended.normalName().equals("a")) {
                links--;
            } else if (ended.isBlock() || ended.normalName().equals("td")) {
                end();
            }
        }
    }

    private void add(TextNode words) {
        if (words.isBlank()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            return;
        }
        breaks = 0;
        Element parent = words.parent();
        if (text.isEmpty() && parent != null) {
            element = parent;
        }
        text.append(words.getWholeText());
        if (links > 0) {
            linkedWords += Block.words(words.getWholeText());
        }
    }

    private void lineBreak() {
        breaks++;
        text.append(' ');
        if (breaks == 2) {
            end();
        }
    }

    private void end() {
        String plain =
                text.toString().replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
        if (!plain.isEmpty()) {
            blocks.add(new Block(element, plain, linkedWords));
        }
        text.setLength(0);
        linkedWords = 0;
        breaks = 0;
    }
}
