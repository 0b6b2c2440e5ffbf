package org.calcitrack.phantom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An anatomy as written down in a text resource, one item a line:
 * {@code capsule x0 y0 r0 x1 y1 r1 [flat]}, {@code tube KIND name x0 y0 x1 y1 base waist head lean},
 * {@code body MATERIAL name key=value…} followed by its nodes {@code x y [shell radius fill]} and {@code end},
 * {@code ridge width bone soft x y x y …}. A key {@code twin} adds the mirror image across x = 0.
 */
record AnatomyText(List<Body> bodies, List<Capsule> envelope, List<Ridge> ridges) {
    static AnatomyText read(Region region) {
        AnatomyText text = new AnatomyText(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> lines = lines("anatomy/" + region.file() + ".txt");
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split("\\s+");
            switch (words[0]) {
                case "capsule" -> text.envelope.add(capsule(numbers(words, 1)));
                case "tube" -> text.bodies.add(tube(words));
                case "ridge" -> text.addRidge(words);
                case "body" -> i = text.addBody(words, lines, i + 1);
                default -> throw new IllegalStateException(region + ", unknown word " + words[0]);
            }
        }
        return text;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = AnatomyText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no anatomy " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Capsule capsule(double[] n) {
        return new Capsule(n[0], n[1], n[2], n[3], n[4], n[5], n.length > 6 ? n[6] : 1000);
    }

    private static Body tube(String[] words) {
        double[] n = numbers(words, 3);
        return Tube.valueOf(words[1]).bone(words[2], new double[] {n[0], n[1], n[2], n[3]}, n[4], n[5], n[6], n[7]);
    }

    private void addRidge(String[] words) {
        boolean twin = words[words.length - 1].equals("twin");
        double[] n = numbers(twin ? Arrays.copyOf(words, words.length - 1) : words, 1);
        List<Node> line = new ArrayList<>();
        for (int i = 3; i + 1 < n.length; i += 2) {
            line.add(new Node(n[i], n[i + 1], 0, 0, 0));
        }
        Ridge ridge = new Ridge(List.copyOf(line), n[0], n[1], n[2]);
        ridges.add(ridge);
        if (twin) {
            ridges.add(ridge.mirrored());
        }
    }

    private int addBody(String[] words, List<String> lines, int first) {
        Map<String, Double> keys = new HashMap<>();
        for (int i = 3; i < words.length; i++) {
            String[] pair = words[i].split("=");
            keys.put(pair[0], pair.length > 1 ? Double.parseDouble(pair[1]) : 1);
        }
        List<Node> outline = new ArrayList<>();
        int at = first;
        for (; !lines.get(at).equals("end"); at++) {
            outline.add(node(numbers(lines.get(at).split("\\s+"), 0), keys));
        }
        double grain = StrictMath.toRadians(keys.getOrDefault("grain", 0.0));
        Body body = new Body(words[2], Material.valueOf(words[1]), outline, keys.getOrDefault("depth", 1.0), grain);
        bodies.add(body);
        if (keys.containsKey("twin")) {
            bodies.add(body.mirrored());
        }
        return at;
    }

    private static Node node(double[] n, Map<String, Double> keys) {
        return new Node(
                n[0],
                n[1],
                n.length > 2 ? n[2] : keys.getOrDefault("shell", 0.5),
                n.length > 3 ? n[3] : keys.getOrDefault("radius", 6.0),
                n.length > 4 ? n[4] : keys.getOrDefault("fill", 0.15));
    }

    private static double[] numbers(String[] words, int from) {
        double[] numbers = new double[words.length - from];
        for (int i = from; i < words.length; i++) {
            numbers[i - from] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
