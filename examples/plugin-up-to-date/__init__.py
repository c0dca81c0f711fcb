def classFactory(iface):
    from .flood_atlas import FloodAtlas

    return FloodAtlas(iface)
