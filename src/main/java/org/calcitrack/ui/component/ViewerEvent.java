package org.calcitrack.ui.component;

import com.vaadin.flow.component.ComponentEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.calcitrack.annotation.CaliperLines;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;

/** Something the reader did in the viewer; places are image pixels. */
public abstract sealed class ViewerEvent extends ComponentEvent<RadiographViewer> {

    private ViewerEvent(RadiographViewer viewer) {
        super(viewer, true);
    }

    /** A new outline was drawn; the viewer shows it as a draft until the next list of sightings. */
    public static final class Outlined extends ViewerEvent {
        private final ClientChange change;
        private final String draftId;
        private final Outline outline;
        private final Optional<String> bounded;

        Outlined(
                RadiographViewer viewer,
                ClientChange change,
                String draftId,
                Outline outline,
                Optional<String> bounded) {
            super(viewer);
            this.change = change;
            this.draftId = draftId;
            this.outline = outline;
            this.bounded = bounded;
        }

        /** The region of the body that outlines bounded when this one was drawn; empty for a deposit. */
        public Optional<String> bounded() {
            return bounded;
        }

        public ClientChange change() {
            return change;
        }

        public String draftId() {
            return draftId;
        }

        public Outline outline() {
            return outline;
        }
    }

    /** An outline has another shape; unless the next list of sightings says so too, it falls back. */
    public static final class Reshaped extends ViewerEvent {
        private final ClientChange change;
        private final String id;
        private final Outline outline;

        Reshaped(RadiographViewer viewer, ClientChange change, String id, Outline outline) {
            super(viewer);
            this.change = change;
            this.id = id;
            this.outline = outline;
        }

        public ClientChange change() {
            return change;
        }

        public String id() {
            return id;
        }

        public Outline outline() {
            return outline;
        }
    }

    /** Another outline was selected, or none. */
    public static final class Selected extends ViewerEvent {
        private final Optional<String> id;

        Selected(RadiographViewer viewer, Optional<String> id) {
            super(viewer);
            this.id = id;
        }

        public Optional<String> id() {
            return id;
        }
    }

    /** The selected outline shall go. */
    public static final class DeleteRequested extends ViewerEvent {
        private final ClientChange change;
        private final String id;

        DeleteRequested(RadiographViewer viewer, ClientChange change, String id) {
            super(viewer);
            this.change = change;
            this.id = id;
        }

        public ClientChange change() {
            return change;
        }

        public String id() {
            return id;
        }
    }

    /** A cluster that cannot be outlined dot by dot was marked. */
    public static final class ClusterMarked extends ViewerEvent {
        private final Outline marker;
        private final OptionalInt about;

        ClusterMarked(RadiographViewer viewer, Outline marker, OptionalInt about) {
            super(viewer);
            this.marker = marker;
            this.about = about;
        }

        public Outline marker() {
            return marker;
        }

        public OptionalInt about() {
            return about;
        }
    }

    /** One outline became two; unless the next list of sightings says so too, it falls back. */
    public static final class Split extends ViewerEvent {
        private final String id;
        private final Outline kept;
        private final Outline cut;

        Split(RadiographViewer viewer, String id, Outline kept, Outline cut) {
            super(viewer);
            this.id = id;
            this.kept = kept;
            this.cut = cut;
        }

        public String id() {
            return id;
        }

        public Outline kept() {
            return kept;
        }

        public Outline cut() {
            return cut;
        }
    }

    /** Two outlines became one; unless the next list of sightings says so too, they fall back. */
    public static final class Joined extends ViewerEvent {
        private final String id;
        private final String otherId;
        private final Outline outline;

        Joined(RadiographViewer viewer, String id, String otherId, Outline outline) {
            super(viewer);
            this.id = id;
            this.otherId = otherId;
            this.outline = outline;
        }

        public String id() {
            return id;
        }

        public String otherId() {
            return otherId;
        }

        public Outline outline() {
            return outline;
        }
    }

    /** An earlier film's outline shall be copied onto this film. */
    public static final class GhostTaken extends ViewerEvent {
        private final String label;

        GhostTaken(RadiographViewer viewer, String label) {
            super(viewer);
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A distance, or a size along two axes, shall be kept. */
    public static final class CaliperLaid extends ViewerEvent {
        private final CaliperLines lines;

        CaliperLaid(RadiographViewer viewer, CaliperLines lines) {
            super(viewer);
            this.lines = lines;
        }

        public CaliperLines lines() {
            return lines;
        }
    }

    /** A caliper lies elsewhere; unless the next list of calipers says so too, it falls back. */
    public static final class CaliperMoved extends ViewerEvent {
        private final String id;
        private final CaliperLines lines;

        CaliperMoved(RadiographViewer viewer, String id, CaliperLines lines) {
            super(viewer);
            this.id = id;
            this.lines = lines;
        }

        public String id() {
            return id;
        }

        public CaliperLines lines() {
            return lines;
        }
    }

    /** The selected caliper shall go. */
    public static final class CaliperDeleteRequested extends ViewerEvent {
        private final String id;

        CaliperDeleteRequested(RadiographViewer viewer, String id) {
            super(viewer);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A straight line was drawn. */
    public static final class LineDrawn extends ViewerEvent {
        private final PixelPoint from;
        private final PixelPoint to;

        LineDrawn(RadiographViewer viewer, PixelPoint from, PixelPoint to) {
            super(viewer);
            this.from = from;
            this.to = to;
        }

        public PixelPoint from() {
            return from;
        }

        public PixelPoint to() {
            return to;
        }
    }

    /** The last change shall be taken back. */
    public static final class UndoRequested extends ViewerEvent {
        private final ClientChange change;

        UndoRequested(RadiographViewer viewer, ClientChange change) {
            super(viewer);
            this.change = change;
        }

        public ClientChange change() {
            return change;
        }
    }

    /** What was taken back shall be done again. */
    public static final class RedoRequested extends ViewerEvent {
        private final ClientChange change;

        RedoRequested(RadiographViewer viewer, ClientChange change) {
            super(viewer);
            this.change = change;
        }

        public ClientChange change() {
            return change;
        }
    }

    /** A key chose another tool. */
    public static final class ToolChanged extends ViewerEvent {
        private final ViewerTool tool;

        ToolChanged(RadiographViewer viewer, ViewerTool tool) {
            super(viewer);
            this.tool = tool;
        }

        public ViewerTool tool() {
            return tool;
        }
    }

    /** The reader touched a viewer that is not the active one. */
    public static final class Claimed extends ViewerEvent {

        Claimed(RadiographViewer viewer) {
            super(viewer);
        }
    }

    /** A key asked for something that the page does and not the viewer; its name is in the viewer's catalogue. */
    public static final class CommandRequested extends ViewerEvent {
        private final String command;

        CommandRequested(RadiographViewer viewer, String command) {
            super(viewer);
            this.command = command;
        }

        public String command() {
            return command;
        }
    }

    /** The reader bound keys anew; what it says only the viewer can read. */
    public static final class KeysChosen extends ViewerEvent {
        private final String keys;

        KeysChosen(RadiographViewer viewer, String keys) {
            super(viewer);
            this.keys = keys;
        }

        public String keys() {
            return keys;
        }
    }

    /** The film is on the screen at full depth. */
    public static final class PictureShown extends ViewerEvent {
        private final Duration sinceNavigation;
        private final String backend;

        PictureShown(RadiographViewer viewer, Duration sinceNavigation, String backend) {
            super(viewer);
            this.sinceNavigation = sinceNavigation;
            this.backend = backend;
        }

        /** Time from opening the page to the picture. */
        public Duration sinceNavigation() {
            return sinceNavigation;
        }

        /** What drew it: WebGL or canvas. */
        public String backend() {
            return backend;
        }
    }

    /** The film could not be shown; the viewer says so itself and offers another try. */
    public static final class Failed extends ViewerEvent {
        private final String message;

        Failed(RadiographViewer viewer, String message) {
            super(viewer);
            this.message = message;
        }

        public String message() {
            return message;
        }
    }
}
