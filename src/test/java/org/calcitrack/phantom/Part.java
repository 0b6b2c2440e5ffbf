package org.calcitrack.phantom;

/** A body ready to be painted: its material, its depth map and the direction of its grain. */
record Part(String name, Material material, DepthMap map, double depthRatio, double grainCos, double grainSin) {
    static Part of(String name, Material material, DepthMap map, double depthRatio, double grain) {
        return new Part(name, material, map, depthRatio, StrictMath.cos(grain), StrictMath.sin(grain));
    }
}
